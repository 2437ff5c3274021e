package trinhky.intake.domain.source;

/** A part of a file in reading order. */
public sealed interface Block permits Paragraph, SourceTable {

    /** First line, 1-based. */
    int line();
}
