import Foundation
import Testing

@testable import Analysis

@Suite struct ListeningZoneTests {
  @Test func `clocks are put forward and back on the right second`() throws {
    let berlin = try #require(ListeningZone(name: "Europe/Berlin"))
    // 2021-03-28 and 2021-10-31, 01:00 UTC.
    #expect(berlin.offset(at: 1_616_893_199) == 3600)
    #expect(berlin.offset(at: 1_616_893_200) == 7200)
    #expect(berlin.nextChange(after: 1_616_893_200) == 1_635_642_000)
    #expect(berlin.offset(at: 1_635_642_000) == 3600)
  }

  @Test func `half hours, changes without summer time and the time before are right`() throws {
    #expect(ListeningZone(name: "Asia/Kolkata")?.offset(at: 1_600_000_000) == 19_800)
    #expect(ListeningZone(name: "Asia/Kathmandu")?.offset(at: 1_600_000_000) == 20_700)
    // Moscow was an hour further ahead from 2011 to 2014.
    let moscow = try #require(ListeningZone(name: "Europe/Moscow"))
    #expect([1_350_000_000, 1_450_000_000].map(moscow.offset) == [14_400, 10_800])
    #expect(ListeningZone(name: "Europe/Berlin")?.offset(at: 0) == 3600)
    #expect(ListeningZone.utc.nextChange(after: 0) == nil)
  }

  @Test(arguments: [
    "", "Berlin", "europe/berlin", "Europe/", "/", "Europe/Berlin ",
    "Europe/Amsterdam Europe/Andorra",
    "GMT+1", "Etc/UTC=0",
  ])
  func `what is no name of a place is no zone`(name: String) {
    #expect(ListeningZone(name: name) == nil)
  }

  @Test(arguments: [
    "America/New_York", "America/Sao_Paulo", "America/St_Johns", "Australia/Lord_Howe",
    "Australia/Sydney", "Europe/Istanbul", "Europe/London", "Asia/Tokyo", "Africa/Cairo",
    "America/Caracas", "Pacific/Auckland",
  ])
  func `the table agrees with another reading of the database`(name: String) throws {
    let zone = try #require(ListeningZone(name: name))
    let other = try #require(TimeZone(identifier: name))
    // From 2006 to 2022, of which every reading has the same: 1,000,000 s are some 11 days.
    for seconds in stride(from: Int64(1_136_073_600), to: 1_640_000_000, by: 1_000_000) {
      let moment = Date(timeIntervalSince1970: Double(seconds))
      #expect(zone.offset(at: seconds) == Int64(other.secondsFromGMT(for: moment)), "\(seconds)")
    }
  }

  @Test func `every line of the table can be read`() throws {
    let lines = (TimeZoneTable.west + "\n" + TimeZoneTable.east).split(separator: "\n")
    #expect(lines.count == 168)
    for line in lines {
      let names = try #require(line.split(separator: "=").first).split(separator: " ")
      let clocks = try #require(TimeZoneTable.clocks(of: String(names[0])))
      #expect(zip(clocks.starts, clocks.starts.dropFirst()).allSatisfy { $0 < $1 }, "\(names[0])")
      #expect(clocks.offsets.allSatisfy { (-12 * 3600...14 * 3600).contains($0) }, "\(names[0])")
    }
  }
}
