/** The page a verification link opens, and asking for another mail. */
@NullMarked
package io.homeroom.identity.verification.web;

import org.jspecify.annotations.NullMarked;
