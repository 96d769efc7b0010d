/** What families and people keep to: each rule is the exception that names it. */
@NamedInterface("rule")
@NullMarked
package io.homeroom.identity.family.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
