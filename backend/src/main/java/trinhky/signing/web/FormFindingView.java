package trinhky.signing.web;

import trinhky.document.FormFinding;
import trinhky.document.FormRule;

/**
 * A place where the file departs from the form.
 *
 * @param page from 1
 * @param measured what was found, in the words or figures of the file
 */
record FormFindingView(FormRule rule, int page, String measured) {

    static FormFindingView of(FormFinding finding) {
        return new FormFindingView(finding.rule(), finding.page(), finding.measured());
    }
}
