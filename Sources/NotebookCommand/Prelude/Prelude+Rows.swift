internal import Analysis
internal import Notebook
internal import NotebookReport

extension Prelude {
  /// The row types, whose columns are properties, and the words that parameters take.
  @LibraryBuilder static var rows: [Notebook.Library.Entry] {
    Notebook.Library.Entry.cases(Unit.self, "What the numbers of a column measure.")
    Notebook.Library.Entry.cases(
      Measure.self,
      "What a ranking goes by: listening time or number of plays."
    )
    Notebook.Library.Entry.cases(
      TimeCounting.self,
      "To which hour or day a play's time belongs: spread over all, or to that of its end."
    )
    rowType(AlbumRanking.self)
    rowType(ArtistMovement.self)
    rowType(ArtistRankChange.self)
    rowType(ArtistRanking.self)
    rowType(ArtistStreak.self)
    rowType(CompletionSummary.self)
    rowType(Concentration.self)
    rowType(DayTotal.self)
    rowType(DiscoveryMonth.self)
    rowType(DroppedRows.self)
    rowType(EddingtonNumber.self)
    rowType(FileArtist.self)
    rowType(FileExtreme.self)
    rowType(FileSummary.self)
    rowType(FirstHeard.self)
    rowType(HourOfWeek.self)
    rowType(HourTotal.self)
    rowType(ImportIssue.self)
    rowType(KindTotal.self)
    rowType(LabelSummary.self)
    rowType(LabelledPlay.self)
    rowType(LedgerEntry.self)
    rowType(LibraryAlbum.self)
    rowType(LibraryArtist.self)
    rowType(LibraryEpisode.self)
    rowType(LibraryOther.self)
    rowType(LibraryShow.self)
    rowType(LibraryTrack.self)
    rowType(ListeningGap.self)
    rowType(MergedTrack.self)
    rowType(MonthTotal.self)
    rowType(PeriodArtist.self)
    rowType(ArtistTrend.self)
    rowType(OneHitWonder.self)
    rowType(PeriodSkips.self)
    rowType(Play.self)
    rowType(PlayDefinitionTotal.self)
    rowType(Playlist.self)
    rowType(PlaylistHealth.self)
    rowType(PlaylistItem.self)
    rowType(ReasonCount.self)
    rowType(Session.self)
    rowType(SessionSummary.self)
    rowType(ShowRanking.self)
    rowType(ShuffleSummary.self)
    rowType(SkipSummary.self)
    rowType(SkippedArtist.self)
    rowType(SkippedTrack.self)
    rowType(Streak.self)
    rowType(TrackCompletion.self)
    rowType(TrackMovement.self)
    rowType(TrackRankChange.self)
    rowType(TrackRanking.self)
    rowType(UnplayedTrack.self)
    rowType(WeekdayTotal.self)
    rowType(YearSummary.self)
  }
}
