package trinhky.distribution.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a unit is to be reached.
 *
 * @param organId its code on the axis; needed when it is reached over it
 * @param organIdFrom from which day the code holds; today when left out
 */
record RecipientChannelRequest(
        boolean byExchange,
        boolean attachFile,
        @Nullable String organId,
        @Nullable LocalDate organIdFrom) {}
