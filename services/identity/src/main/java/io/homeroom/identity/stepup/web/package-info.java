/** Asking for a code to prove oneself by, over HTTP. */
@NullMarked
package io.homeroom.identity.stepup.web;

import org.jspecify.annotations.NullMarked;
