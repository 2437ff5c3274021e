package trinhky.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import trinhky.shared.BusinessClock;

/** Puts the business clock, and the engine's static one with it, back after each test. */
class ClockReset implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        var beans = SpringExtension.getApplicationContext(test);
        beans.getBean(JdbcClient.class)
                .sql("update business_clock set offset_millis = 0 where offset_millis <> 0")
                .update();
        beans.getBean(BusinessClock.class).follow();
    }
}
