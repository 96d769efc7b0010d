/**
 * The way in, for children.
 *
 * <p>A child says its family's code, its name and its PIN. Which of them was wrong, nobody is told.
 * It comes in within its hours and, under thirteen, while a parent's core consent is in effect; and
 * stays no longer than that.
 */
@ApplicationModule(displayName = "Child sign-in")
@NullMarked
package io.homeroom.identity.childsignin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
