package trinhky.organisation.web;

import java.util.List;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.application.AdministrationLists.Person;

/**
 * An official.
 *
 * @param positionTitles titles of the positions held today
 */
record OfficialView(
        String id,
        String username,
        String name,
        String title,
        String email,
        String unitId,
        String unitName,
        List<String> positionTitles,
        boolean active) {

    static OfficialView of(Person person) {
        OfficialSummary official = person.official();
        return new OfficialView(
                official.id(),
                official.username(),
                official.name(),
                official.title(),
                official.email(),
                official.unitId(),
                person.unitName(),
                person.titles(),
                official.active());
    }
}
