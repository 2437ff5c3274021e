package trinhky.intake.web;

import java.util.UUID;

/** A file that was read. */
record NewImportView(UUID id) {}
