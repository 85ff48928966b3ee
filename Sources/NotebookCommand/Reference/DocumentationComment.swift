/// What a Swift documentation comment says, taken apart.
struct DocumentationComment: Equatable, Sendable {
  struct Parameter: Equatable, Sendable {
    var name: String
    var text: String
  }

  /// The first paragraph.
  var summary = ""
  /// The paragraphs after it.
  var discussion: [String] = []
  var parameters: [Parameter] = []
  var returns: String?
  var errors: String?
  /// The lines of the code in it.
  var example: [String] = []

  /// Reads the text of a comment, the slashes removed.
  init(_ text: some StringProtocol) {
    var reader = Reader()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      reader.read(String(line))
    }
    self = reader.comment
    guard !discussion.isEmpty else { return }
    summary = discussion.removeFirst()
  }

  private init() {}

  /// Reads line by line; what a line continues is where the one before it went.
  private struct Reader {
    private enum Place { case paragraph, between, parameter, returns, errors, code, elsewhere }

    var comment = DocumentationComment()
    private var place = Place.between

    mutating func read(_ line: String) {
      let text = String(line.drop { $0 == " " })
      if text.hasPrefix("```") {
        place = place == .code ? .between : .code
      } else if place == .code {
        comment.example.append(line)
      } else if text.isEmpty {
        place = .between
      } else if text.hasPrefix("- ") {
        item(String(text.dropFirst(2)))
      } else {
        go(on: text)
      }
    }

    /// `Returns: text`, `Parameter name: text`, or `name: text` below `Parameters:`.
    private mutating func item(_ text: String) {
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      let rest = parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
      switch parts[0] {
      case "Parameters": place = .parameter
      case "Returns": (comment.returns, place) = (rest, .returns)
      case "Throws": (comment.errors, place) = (rest, .errors)
      case "Complexity", "SeeAlso", "Precondition": place = .elsewhere
      case let name where name.hasPrefix("Parameter "):
        add(Parameter(name: String(name.dropFirst("Parameter ".count)), text: rest))
      case let name where place == .parameter: add(Parameter(name: name, text: rest))
      default: (comment.discussion, place) = (comment.discussion + ["- " + text], .paragraph)
      }
    }

    private mutating func add(_ parameter: Parameter) {
      comment.parameters.append(parameter)
      place = .parameter
    }

    private mutating func go(on text: String) {
      switch place {
      case .between: (comment.discussion, place) = (comment.discussion + [text], .paragraph)
      case .paragraph: comment.discussion[comment.discussion.count - 1] += " " + text
      case .parameter where !comment.parameters.isEmpty:
        comment.parameters[comment.parameters.count - 1].text += " " + text
      case .returns: comment.returns? += " " + text
      case .errors: comment.errors? += " " + text
      case .parameter, .code, .elsewhere: break
      }
    }
  }
}
