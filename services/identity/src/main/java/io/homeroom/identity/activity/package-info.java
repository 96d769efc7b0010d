/**
 * Who did what, in a log that shows when it was tampered with.
 *
 * <p>An <em>activity</em> is appended in the transaction of what it tells of, as an <em>entry</em>
 * with a number and a <em>mac</em>, which covers the entry before it too. An <em>anchor</em> is the
 * number and mac of the newest entry, told outside of this database: by it, entries that were cut
 * off the end are missed. Entries hold ids and codes, nothing that names a person.
 */
@ApplicationModule(displayName = "Activity log")
@NullMarked
package io.homeroom.identity.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
