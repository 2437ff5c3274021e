/** Stored files, templates and their rendering. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package trinhky.document;
