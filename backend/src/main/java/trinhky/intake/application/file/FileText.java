package trinhky.intake.application.file;

import trinhky.intake.domain.source.SourceText;

/** A file that was read. */
public record FileText(FileKind kind, SourceText text) {}
