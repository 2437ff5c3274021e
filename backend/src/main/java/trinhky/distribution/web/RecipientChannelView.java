package trinhky.distribution.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trinhky.distribution.application.RecipientChannel;

/** How a unit is reached beside its inbox; see {@code RecipientChannel}. */
record RecipientChannelView(
        String unitId,
        boolean byExchange,
        boolean attachFile,
        @Nullable String organId,
        @Nullable LocalDate organIdFrom) {

    static RecipientChannelView of(RecipientChannel channel) {
        return new RecipientChannelView(
                channel.unitId(), channel.byExchange(), channel.attachFile(), channel.organId(), channel.organIdFrom());
    }
}
