package trinhky.consultation.web;

import java.util.List;
import trinhky.consultation.RoundView;

/** The rounds of a subject, the newest first. */
record RoundListView(List<RoundView> items) {}
