internal import CCairo
import Problems

let here = FileManager.default.currentDirectoryPath
