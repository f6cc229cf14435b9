// A package that breaks each rule of .ci/import-rules once; never built.
let package = Package(
  targets: [
    library("CCairo", apt: "libcairo2-dev"),
    stage("Problems"),
    stage(
      "Layout", ["Problems"]),
    stage("Drawing", ["CCairo", "Layout"]),
  ]
)
