package trinhky;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Trình Ký. */
@SpringBootApplication
public class TrinhKyApplication {

    /** The zone of every date in the product; the engine writes timestamps without zone and evaluates cron in it. */
    public static final String ZONE = "Asia/Ho_Chi_Minh";

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication.run(TrinhKyApplication.class, args);
    }
}
