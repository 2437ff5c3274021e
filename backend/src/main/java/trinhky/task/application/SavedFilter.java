package trinhky.task.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the inbox that an official named.
 *
 * @param actingFor only what is done for this position as its substitute, or null
 * @param words words that are searched for, blank when none are
 */
public record SavedFilter(
        UUID id, String name, Inbox inbox, @Nullable String actingFor, String words) {}
