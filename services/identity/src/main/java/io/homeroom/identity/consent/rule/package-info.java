/** What consent keeps to: each rule is the exception that names it. */
@NullMarked
package io.homeroom.identity.consent.rule;

import org.jspecify.annotations.NullMarked;
