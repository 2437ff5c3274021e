package trinhky.reporting.application.read;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trinhky.identity.ReadPolicy;
import trinhky.reporting.LetterKind;
import trinhky.reporting.domain.CycleLetters;

/** Who reads the letters of periods, kind by kind. */
@Configuration(proxyBeanMethods = false)
class LetterReadPolicies {
    @Bean
    ReadPolicy dunningLetterReadPolicy(CycleLetters letters, CycleReadPolicy cycles) {
        return new LetterReadPolicy(LetterKind.DUNNING, letters, cycles);
    }

    @Bean
    ReadPolicy coveringLetterReadPolicy(CycleLetters letters, CycleReadPolicy cycles) {
        return new LetterReadPolicy(LetterKind.COVERING, letters, cycles);
    }
}
