/** Families over HTTP: who is named in a request, and what is wrong with it. */
@NullMarked
package io.homeroom.platform.families.web;

import org.jspecify.annotations.NullMarked;
