/** The family code over HTTP. */
@NullMarked
package io.homeroom.identity.familycode.web;

import org.jspecify.annotations.NullMarked;
