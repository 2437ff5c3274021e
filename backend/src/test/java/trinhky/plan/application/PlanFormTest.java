package trinhky.plan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import trinhky.document.OfficialDocument;
import trinhky.document.Renditions;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.Plans;
import trinhky.testing.DemoProvince;
import trinhky.testing.FormAssert;
import trinhky.testing.IntegrationTest;
import trinhky.testing.LibreOffice;

/** Plan 244 as it is printed. */
@IntegrationTest
@DemoProvince
class PlanFormTest {

    @Autowired
    LoadPlanFile load;

    @Autowired
    Plans plans;

    @Autowired
    PlanRows rows;

    @Autowired
    PlanDocument documents;

    @Autowired
    Renditions renditions;

    @Autowired
    FormAssert form;

    @Test
    void plan244KeepsTheForm() throws IOException {
        form.keepsTheForm("ke-hoach-244", plan244());
    }

    @Test
    void libreOfficeOpensTheDocxAndItsPdfHasTheSameText(@TempDir Path folder) throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        OfficialDocument document = plan244();
        byte[] pdf = new LibreOffice(folder).toPdf(renditions.docx(document, null));
        assertThat(FormAssert.missing(document, FormAssert.textOfPdf(pdf))).isEmpty();
    }

    private OfficialDocument plan244() throws IOException {
        Plan plan = plans.require(load.load(new ClassPathResource("db/demo/plan-244.json")));
        return documents.of(plan, rows.contentOf(plan));
    }
}
