import Testing

@testable import Analysis

@Suite struct LocalFileURITests {
  @Test func `the parts are artist, album, title and seconds`() throws {
    let file = try #require(LocalFileURI("spotify:local:Ada+B.:Caf%C3%A9%3A%20Two:1%2B1:61"))
    #expect(file.artist == "Ada B.")
    #expect(file.album == "Café: Two")
    #expect(file.title == "1+1")
    #expect(file.seconds == 61)
    #expect(file.isFaithful)
  }

  @Test func `a part can be empty`() throws {
    let file = try #require(LocalFileURI("spotify:local::::"))
    #expect(file.artist == nil)
    #expect(file.album == nil)
    #expect(file.title == "")
    #expect(file.seconds == nil)
  }

  @Test(arguments: ["%", "%4", "%4g", "%+1", "%zz"])
  func `a percent sign without two digits stands for itself`(text: String) throws {
    let file = try #require(LocalFileURI("spotify:local:::\(text):1"))
    #expect(file.title == text.replacing("+", with: " "))
  }

  @Test func `bytes that are no Unicode text are replaced`() throws {
    let file = try #require(LocalFileURI("spotify:local:::A%FF:1"))
    #expect(file.title == "A\u{FFFD}")
    #expect(!file.isFaithful)
  }

  @Test(arguments: ["-5", "+5", "5.0", "99999999999999999999", "x"])
  func `what is no whole number of seconds is none`(text: String) throws {
    #expect(try #require(LocalFileURI("spotify:local:::One:\(text)")).seconds == nil)
  }

  @Test(arguments: [
    "", "spotify:local", "spotify:local:a:b:c", "spotify:local:a:b:c:1:2", "spotify:track:1",
  ])
  func `another text is no local file`(uri: String) {
    #expect(LocalFileURI(uri) == nil)
  }
}
