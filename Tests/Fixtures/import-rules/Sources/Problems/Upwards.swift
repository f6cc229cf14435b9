public import Layout

let session = URLSession.shared
