package trinhky.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo province is data of its own folder, {@code db/demo}; it is absent where {@code trinhky.demo=false}. */
@Configuration(proxyBeanMethods = false)
class DemoMigrations {

    private final boolean demo;

    DemoMigrations(@Value("${trinhky.demo:true}") boolean demo) {
        this.demo = demo;
    }

    @Bean
    FlywayConfigurationCustomizer demoData() {
        return flyway -> {
            if (demo) {
                flyway.locations("classpath:db/migration", "classpath:db/demo");
            }
        };
    }

    @Bean
    FlywayMigrationStrategy demoStaysDemo() {
        return flyway -> {
            DemoDatabase.of(flyway).require(demo);
            flyway.migrate();
        };
    }
}
