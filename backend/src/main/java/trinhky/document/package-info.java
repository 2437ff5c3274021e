/**
 * Stored files with their checksum, and the rendition of official documents in the form that Decree 30/2020/NĐ-CP
 * prescribes. Knows neither plans nor reports: owners hand over an {@link trinhky.document.OfficialDocument}.
 */
@ApplicationModule(
        displayName = "document",
        allowedDependencies = {"shared", "identity"})
package trinhky.document;

import org.springframework.modulith.ApplicationModule;
