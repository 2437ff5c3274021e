package trinhky.task.application;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;

/** Officials as the inbox writes them: "Nguyễn Văn A, Chuyên viên". */
@Component
public class OfficialNames {

    private final OfficialDirectory officials;

    OfficialNames(OfficialDirectory officials) {
        this.officials = officials;
    }

    /** The words for one official; the id itself when it is unknown. */
    public String of(String officialId) {
        return of(java.util.Set.of(officialId)).getOrDefault(officialId, officialId);
    }

    /** The words by id; unknown ids are left out. */
    public Map<String, String> of(Collection<String> officialIds) {
        return officials.officials(officialIds).values().stream()
                .collect(Collectors.toMap(OfficialSummary::id, OfficialNames::words));
    }

    /** The words for an official whose summary is at hand. */
    public static String words(OfficialSummary official) {
        return official.name().equals(official.title()) || official.title() == null
                ? official.name()
                : official.name() + ", " + official.title();
    }
}
