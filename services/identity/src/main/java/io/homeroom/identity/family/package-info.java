/**
 * Families and the adults in them.
 *
 * <p>A <em>family</em> begins with its first parent. A <em>person</em> is an adult who signs in.
 * Both are known elsewhere by their ids alone; what identifies them is sealed.
 */
@ApplicationModule(displayName = "Family")
@NullMarked
package io.homeroom.identity.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
