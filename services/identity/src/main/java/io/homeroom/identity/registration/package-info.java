/**
 * How a parent comes to Homeroom.
 *
 * <p>A <em>registration</em> is an applicant's until a <em>code</em> that was mailed to the address
 * proves it to be theirs: then the family begins. Until then it is the same for every address,
 * whether anybody has it or not; who has it is told by mail. What is never proved is swept away
 * after a day.
 */
@ApplicationModule(displayName = "Registration")
@NullMarked
package io.homeroom.identity.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
