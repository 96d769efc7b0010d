/** What has to hold for children, each rule by what breaks it. */
@NamedInterface("rule")
@NullMarked
package io.homeroom.identity.child.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
