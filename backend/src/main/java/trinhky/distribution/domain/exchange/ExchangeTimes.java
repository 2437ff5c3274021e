package trinhky.distribution.domain.exchange;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and moments as the standard writes them; moments are in Vietnam. */
public final class ExchangeTimes {

    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    public static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private ExchangeTimes() {}
}
