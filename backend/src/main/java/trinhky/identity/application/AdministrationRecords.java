package trinhky.identity.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;
import trinhky.organisation.Role;

/** The records of administration are read by administrators. */
@Configuration(proxyBeanMethods = false)
class AdministrationRecords {

    @Bean
    ReadPolicy unitRecords() {
        return administratorsOnly("unit");
    }

    @Bean
    ReadPolicy officialRecords() {
        return administratorsOnly("official");
    }

    @Bean
    ReadPolicy substitutionRecords() {
        return administratorsOnly("substitution");
    }

    private static ReadPolicy administratorsOnly(String subjectType) {
        return new ReadPolicy() {
            @Override
            public String subjectType() {
                return subjectType;
            }

            @Override
            public boolean mayRead(String subjectId, CurrentOfficial who) {
                return who.allGroupKeys().stream().anyMatch(key -> key.endsWith(":" + Role.ADMINISTRATOR));
            }
        };
    }
}
