@main
struct Parchemin {
  static func main() {}
}
