# expect: unit_errors WRONG_ANSWER w46-for-both-hidden-units
import math
def f(v): return 1.0 / (1.0 + math.exp(-v))
def net_inputs_and_outputs(x, w, theta):
    x1, x2, x3 = [float(v) for v in x]
    I4 = w['w14']*x1 + w['w24']*x2 + w['w34']*x3 + theta['theta4']
    I5 = w['w15']*x1 + w['w25']*x2 + w['w35']*x3 + theta['theta5']
    O4 = f(I4); O5 = f(I5)
    I6 = w['w46']*O4 + w['w56']*O5 + theta['theta6']
    O6 = f(I6)
    return {'I4': I4, 'I5': I5, 'I6': I6, 'O4': O4, 'O5': O5, 'O6': O6}
def unit_errors(outputs, w, target):
    O4 = outputs['O4']
    O5 = outputs['O5']
    O6 = outputs['O6']
    Err6 = O6 * (1 - O6) * (target - O6)
    Err4 = O4 * (1 - O4) * Err6 * w['w46']
    Err5 = O5 * (1 - O5) * Err6 * w['w46']
    return {'Err4': Err4, 'Err5': Err5, 'Err6': Err6}
def update_table(x, w, theta, outputs, errors, learning_rate):
    l = learning_rate
    r = {}
    r['w46'] = w['w46'] + l*errors['Err6']*outputs['O4']
    r['w56'] = w['w56'] + l*errors['Err6']*outputs['O5']
    for j in '45':
        for i in '123':
            r['w'+i+j] = w['w'+i+j] + l*errors['Err'+j]*x[int(i)-1]
    for j in '456':
        r['theta'+j] = theta['theta'+j] + l*errors['Err'+j]
    return r
