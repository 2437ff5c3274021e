package trinhky.consultation.web;

import java.time.Instant;

/** The new version of the opinion and when it was kept. */
record SavedOpinionView(int version, Instant savedAt) {}
