package trinhky.reporting.domain;

import java.time.Instant;

/** A part of the consolidated report that the lead officer wrote. */
public record ConsolidationText(
        ConsolidationSection section, String body, String writtenBy, Instant writtenAt, int version) {}
