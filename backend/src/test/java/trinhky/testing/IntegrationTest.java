package trinhky.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test with the whole application and the real database. All such tests share one context: add no properties, no mock
 * beans. Each test is rolled back, the engine with it; one that needs commits says
 * {@code @Transactional(propagation = NOT_SUPPORTED)} and uses ids of its own. Job executor off: run jobs through
 * {@code ManagementService}. The clock is put back after each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
@ExtendWith(ClockReset.class)
public @interface IntegrationTest {}
