/** Reads files of plans that others wrote: passages, values with their confidence, findings, a draft. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organisation", "identity", "document", "plan", "distribution"})
package trinhky.intake;
