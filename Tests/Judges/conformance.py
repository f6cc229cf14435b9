"""usage: conformance.py LIST     LIST: paths of PDF files, one a line

Prints what speaks against PDF/UA-1 and PDF/A-2a in each file, then how many files were judged.
"""

import sys
from multiprocessing import Pool

import page

PROFILES = [page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A]


def judged(path):
    failures = []
    for profile in PROFILES:
        name = str(profile).rsplit(".", 1)[-1]
        try:
            report = page.validate_pdf(path, profile=profile)
        except Exception as error:  # a file that cannot be read at all is a failure too
            failures.append(f"{name} {path}: {error!r}")
            continue
        if not report.is_compliant:
            failures += [f"{name} {path}: {failure}" for failure in report.failures[:5]]
            if not report.failures:
                failures.append(f"{name} {path}: not compliant")
    return [failure.replace("\n", " ") for failure in failures]


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as listed:
        files = listed.read().splitlines()
    pool = Pool()
    for failures in pool.imap(judged, files, chunksize=8):
        for failure in failures:
            print(failure)
    # Not terminated: whoever started this may have blocked the signal that would do it.
    pool.close()
    pool.join()
    print(len(files))
