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

    /**
     * How many working days units are given for an opinion and what their silence means, as the rules of the province
     * suggest it. For every official.
     *
     * @param documentType code of Decree 30/2020/NĐ-CP, Annex III, such as KH
     * @param urgency NORMAL, URGENT, VERY_URGENT or IMMEDIATE
     */
    @GetMapping("/api/consultation-suggestion")
    ConsultationSuggestion suggestConsultation(
            @RequestParam(defaultValue = "KH") String documentType,
            @RequestParam(defaultValue = "NORMAL") String urgency) {
        return rules.suggest(documentType, urgency);
    }
}
