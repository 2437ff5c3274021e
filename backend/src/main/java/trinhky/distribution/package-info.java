/**
 * Numbers, the register of outgoing documents, frozen recipients, deliveries and their receipts, for documents of any
 * owner.
 */
@ApplicationModule(
        displayName = "distribution",
        allowedDependencies = {"shared", "organisation", "identity", "calendar", "document", "task", "workflow"})
package trinhky.distribution;

import org.springframework.modulith.ApplicationModule;
