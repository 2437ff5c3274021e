package trinhky.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo province is data of its own folder, {@code db/demo}; it is absent where {@code trinhky.demo=false}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "trinhky.demo", havingValue = "true", matchIfMissing = true)
class DemoMigrations {

    @Bean
    FlywayConfigurationCustomizer demoData() {
        return flyway -> flyway.locations("classpath:db/migration", "classpath:db/demo");
    }
}
