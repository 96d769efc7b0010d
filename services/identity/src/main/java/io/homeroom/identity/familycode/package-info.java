/**
 * The code of a family, by which its children say where they belong when they sign in.
 *
 * <p>A <em>family code</em> is eight characters that are easy to read out. It opens nothing by
 * itself. A parent sees it and <em>renews</em> it; from then on the old one is nobody's.
 */
@ApplicationModule(displayName = "Family code")
@NullMarked
package io.homeroom.identity.familycode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
