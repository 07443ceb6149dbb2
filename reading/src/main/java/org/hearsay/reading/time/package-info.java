/**
 * Text to times with the values of TIMEX3 (TimeML 1.2.1), by tables of words, named days and rules.
 *
 * <p>Operations of the rules' actions. Figures and names: {@code ymd(y,m,d)}, {@code slash(a,b,y,mark)}, {@code ym}, {@code year}, {@code fiscal},
 * {@code decade}, {@code century}, {@code bc}. Bare times, whose year the scene gives: {@code month}, {@code md}, {@code mdon(m,d,weekday)}, {@code weekday},
 * {@code dom} (day of the month), {@code season}, {@code quarter}, {@code half}, {@code week}, {@code feast}; {@code in(bare,year)} gives it, {@code last},
 * {@code this}, {@code next} count from publication. {@code unit(g,n)} is the unit n after that of publication, {@code told(g,n)} after that of the last date told.
 * {@code ago}, {@code ahead} step from publication, {@code earlier}, {@code later}, {@code likewise} from the last date told, {@code minus(len,date)}, {@code plus}
 * from a date. {@code nth(n,g,whole)}, {@code nthday(n,weekday,whole)}, {@code dayin(weekday,week)}; {@code part(day,MO)}, {@code at(day,clock)}, {@code clock(h,m,s,half)},
 * {@code zoned}. {@code range(a,b)}, {@code span(from,len)}, {@code hours(range,day)}, {@code first(len,whole)}, {@code final} are stretches; {@code len(n,g)},
 * {@code lens(a,b)}, {@code lenx(g)} lengths; {@code often(len)}, {@code rate(len)}, {@code each(bare,part or clock)} sets; {@code ref(PAST_REF)};
 * {@code following(bare)}, {@code preceding} lie beside the date last told, {@code thenext(g)} is the unit after it where the text looks back; {@code stepped(g,n,date)}
 * is the unit so many after the one of a date, {@code kept(len,date)} the unit of a date so long before, {@code myday()} the day that somebody tells of. {@code dayhours} are
 * hours without am or pm that only a text that looks ahead tells. {@code ends(x)}, {@code led(x)}, {@code athour(x)}, {@code onthe(x)} are {@code x} where the words around allow it
 * (see Guards). A {@code ^} in a pattern ends the time: what follows it must stand there and is no part of it. {@code none()} is what looks like a time and is none.
 */
package org.hearsay.reading.time;
