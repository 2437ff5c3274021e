package trinhky.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of faulty addresses; {@code nextOffset} is null on the last one. */
record FaultyAddressesView(
        List<FaultyAddressView> items, @Nullable Integer nextOffset) {}
