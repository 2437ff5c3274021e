package trinhky.distribution.application;

import java.time.LocalDate;

/**
 * How a unit is reached beside its inbox.
 *
 * @param byExchange whether packets go to it over the exchange axis
 * @param attachFile whether the mail that announces a document carries the file
 * @param organId its code on the axis today, or null
 * @param organIdFrom from which day the code holds, or null
 */
public record RecipientChannel(
        String unitId, boolean byExchange, boolean attachFile, String organId, LocalDate organIdFrom) {}
