/**
 * Courses that coaches offer: what is learnt, by whom, at what price.
 *
 * <p>A <em>course</em> is held in course sessions; a family books seats in these, not in the
 * course.
 */
@ApplicationModule(displayName = "Courses")
@NullMarked
package io.homeroom.booking.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
