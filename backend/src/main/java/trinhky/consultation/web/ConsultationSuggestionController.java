package trinhky.consultation.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import trinhky.consultation.ConsultationRules;
import trinhky.consultation.ConsultationSuggestion;

/** What the rules suggest to those who prepare a round; open to every official. */
@RestController
class ConsultationSuggestionController {

    private final ConsultationRules rules;

    ConsultationSuggestionController(ConsultationRules rules) {
        this.rules = rules;
    }

    /** Proposes working days and silence policy of a consultation by type of document and urgency. */
    @GetMapping("/api/consultation-suggestion")
    ConsultationSuggestion suggestConsultation(
            @RequestParam(defaultValue = "KH") String documentType,
            @RequestParam(defaultValue = "NORMAL") String urgency) {
        return rules.suggest(documentType, urgency);
    }
}
