/** What coming of age keeps to: each rule is the exception that names it. */
@NullMarked
package io.homeroom.identity.adulthood.rule;

import org.jspecify.annotations.NullMarked;
