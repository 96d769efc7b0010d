/** What has to hold for an invitation, each rule by what breaks it. */
@NamedInterface("rule")
@NullMarked
package io.homeroom.identity.staff.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
